package org.frontdoor.model;

import java.util.List;
import org.frontdoor.model.alike.AlikeRule;
import org.frontdoor.model.announcement.Acknowledge;
import org.frontdoor.model.announcement.Acknowledgement;
import org.frontdoor.model.announcement.Announce;
import org.frontdoor.model.announcement.Announcement;
import org.frontdoor.model.announcement.ChangeAnnouncement;
import org.frontdoor.model.announcement.WithdrawAnnouncement;
import org.frontdoor.model.cases.AddCaller;
import org.frontdoor.model.cases.AddNote;
import org.frontdoor.model.cases.Case;
import org.frontdoor.model.cases.ChangeStatus;
import org.frontdoor.model.cases.EditCase;
import org.frontdoor.model.cases.HandBackCase;
import org.frontdoor.model.cases.ImportCase;
import org.frontdoor.model.cases.InHand;
import org.frontdoor.model.cases.LetGo;
import org.frontdoor.model.cases.MergeCases;
import org.frontdoor.model.cases.OpenCase;
import org.frontdoor.model.cases.ReopenCase;
import org.frontdoor.model.cases.ResolveCase;
import org.frontdoor.model.cases.RouteCase;
import org.frontdoor.model.cases.SplitCase;
import org.frontdoor.model.cases.TakeInHand;
import org.frontdoor.model.cases.TellApart;
import org.frontdoor.model.cases.TransferCase;
import org.frontdoor.model.cases.UndoMerge;
import org.frontdoor.model.catalog.Agency;
import org.frontdoor.model.catalog.Service;
import org.frontdoor.model.command.Vocabulary;
import org.frontdoor.model.contact.Contact;
import org.frontdoor.model.contact.FinishContact;
import org.frontdoor.model.customer.Customer;
import org.frontdoor.model.customer.SaveCustomer;
import org.frontdoor.model.directory.Listing;
import org.frontdoor.model.directory.Organization;
import org.frontdoor.model.directory.TaxonomyTerm;
import org.frontdoor.model.event.ChangeEvent;
import org.frontdoor.model.event.DeclareEvent;
import org.frontdoor.model.event.EndEvent;
import org.frontdoor.model.event.EventRules;
import org.frontdoor.model.event.MassEvent;
import org.frontdoor.model.knowledge.AnswerReport;
import org.frontdoor.model.knowledge.ArchiveArticle;
import org.frontdoor.model.knowledge.Article;
import org.frontdoor.model.knowledge.ArticleDraft;
import org.frontdoor.model.knowledge.ArticleReport;
import org.frontdoor.model.knowledge.ArticleVersion;
import org.frontdoor.model.knowledge.DropDraft;
import org.frontdoor.model.knowledge.FailedSearch;
import org.frontdoor.model.knowledge.NoteFailedSearch;
import org.frontdoor.model.knowledge.PublishArticle;
import org.frontdoor.model.knowledge.ReportArticle;
import org.frontdoor.model.knowledge.ReturnArticle;
import org.frontdoor.model.knowledge.ReviewArticle;
import org.frontdoor.model.knowledge.SubmitArticle;
import org.frontdoor.model.knowledge.WriteArticle;
import org.frontdoor.model.people.Person;
import org.frontdoor.model.picks.NotePick;
import org.frontdoor.model.picks.PickedFor;
import org.frontdoor.model.place.AddressPoint;
import org.frontdoor.model.place.Area;
import org.frontdoor.model.place.Landmark;
import org.frontdoor.model.place.StreetLine;
import org.frontdoor.model.program.Program;
import org.frontdoor.model.referral.MakeReferral;
import org.frontdoor.model.referral.NoteOutcome;
import org.frontdoor.model.referral.Referral;
import org.frontdoor.model.remote.AgencySystem;
import org.frontdoor.model.remote.HearAgency;
import org.frontdoor.model.remote.NoteAgencySystem;
import org.frontdoor.model.remote.NoteHandOver;
import org.frontdoor.model.remote.RemoteCase;
import org.frontdoor.model.remote.SendAgain;
import org.frontdoor.model.remote.SettleDifference;
import org.frontdoor.model.remote.TakeTheirState;
import org.frontdoor.model.script.Script;
import org.frontdoor.model.triage.Overrule;
import org.frontdoor.model.triage.Overruled;
import org.frontdoor.model.triage.TriageRule;

/// Every kind of record and command of a 311 program: the one list to which a new kind is added.
public final class ProgramVocabulary {
    private ProgramVocabulary() {}

    public static Vocabulary create() {
        return new Vocabulary(
                List.of(
                        Program.KIND,
                        Person.KIND,
                        Agency.KIND,
                        Service.KIND,
                        Article.KIND,
                        ArticleDraft.KIND,
                        ArticleVersion.KIND,
                        FailedSearch.KIND,
                        Area.KIND,
                        AddressPoint.KIND,
                        Landmark.KIND,
                        StreetLine.KIND,
                        TriageRule.KIND,
                        InHand.KIND,
                        Overruled.KIND,
                        TaxonomyTerm.KIND,
                        Organization.KIND,
                        Listing.KIND,
                        AlikeRule.KIND,
                        Customer.KIND,
                        Contact.KIND,
                        Case.KIND,
                        Referral.KIND,
                        ArticleReport.KIND,
                        Announcement.KIND,
                        Acknowledgement.KIND,
                        PickedFor.KIND,
                        AgencySystem.KIND,
                        RemoteCase.KIND,
                        MassEvent.KIND,
                        EventRules.KIND,
                        Script.KIND),
                List.of(
                        SaveCustomer.KIND,
                        FinishContact.KIND,
                        OpenCase.KIND,
                        AddNote.KIND,
                        AddCaller.KIND,
                        EditCase.KIND,
                        ChangeStatus.KIND,
                        TransferCase.KIND,
                        RouteCase.KIND,
                        HandBackCase.KIND,
                        ResolveCase.KIND,
                        ReopenCase.KIND,
                        TellApart.KIND,
                        TakeInHand.KIND,
                        LetGo.KIND,
                        Overrule.KIND,
                        MergeCases.KIND,
                        UndoMerge.KIND,
                        SplitCase.KIND,
                        ImportCase.KIND,
                        MakeReferral.KIND,
                        NoteOutcome.KIND,
                        ReportArticle.KIND,
                        AnswerReport.KIND,
                        NoteFailedSearch.KIND,
                        WriteArticle.KIND,
                        SubmitArticle.KIND,
                        ReturnArticle.KIND,
                        DropDraft.KIND,
                        PublishArticle.KIND,
                        ArchiveArticle.KIND,
                        ReviewArticle.KIND,
                        Announce.KIND,
                        ChangeAnnouncement.KIND,
                        WithdrawAnnouncement.KIND,
                        Acknowledge.KIND,
                        NotePick.KIND,
                        NoteAgencySystem.KIND,
                        NoteHandOver.KIND,
                        HearAgency.KIND,
                        SendAgain.KIND,
                        TakeTheirState.KIND,
                        SettleDifference.KIND,
                        DeclareEvent.KIND,
                        ChangeEvent.KIND,
                        EndEvent.KIND));
    }
}
