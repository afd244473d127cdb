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
import org.frontdoor.model.cases.OpenCase;
import org.frontdoor.model.cases.ReopenCase;
import org.frontdoor.model.cases.ResolveCase;
import org.frontdoor.model.cases.RouteCase;
import org.frontdoor.model.cases.TellApart;
import org.frontdoor.model.cases.TransferCase;
import org.frontdoor.model.catalog.Agency;
import org.frontdoor.model.catalog.Service;
import org.frontdoor.model.command.Vocabulary;
import org.frontdoor.model.contact.Contact;
import org.frontdoor.model.contact.FinishContact;
import org.frontdoor.model.customer.Customer;
import org.frontdoor.model.customer.SaveCustomer;
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
import org.frontdoor.model.referral.Referral;
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
                        AlikeRule.KIND,
                        Customer.KIND,
                        Contact.KIND,
                        Case.KIND,
                        Referral.KIND,
                        ArticleReport.KIND,
                        Announcement.KIND,
                        Acknowledgement.KIND,
                        PickedFor.KIND),
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
                        ImportCase.KIND,
                        MakeReferral.KIND,
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
                        NotePick.KIND));
    }
}
