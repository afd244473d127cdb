package org.frontdoor.app.attention;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.frontdoor.app.cases.CaseWords;
import org.frontdoor.app.sync.SyncItem;
import org.frontdoor.app.sync.Workspace;
import org.frontdoor.app.ui.text.Texts;
import org.frontdoor.model.announcement.Acknowledge;
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
import org.frontdoor.model.command.Command;
import org.frontdoor.model.contact.FinishContact;
import org.frontdoor.model.customer.SaveCustomer;
import org.frontdoor.model.directory.Listing;
import org.frontdoor.model.event.ChangeEvent;
import org.frontdoor.model.event.DeclareEvent;
import org.frontdoor.model.event.EndEvent;
import org.frontdoor.model.event.MassEvent;
import org.frontdoor.model.knowledge.AnswerReport;
import org.frontdoor.model.knowledge.ArchiveArticle;
import org.frontdoor.model.knowledge.Article;
import org.frontdoor.model.knowledge.ArticleDraft;
import org.frontdoor.model.knowledge.DropDraft;
import org.frontdoor.model.knowledge.NoteFailedSearch;
import org.frontdoor.model.knowledge.PublishArticle;
import org.frontdoor.model.knowledge.ReportArticle;
import org.frontdoor.model.knowledge.ReturnArticle;
import org.frontdoor.model.knowledge.ReviewArticle;
import org.frontdoor.model.knowledge.SubmitArticle;
import org.frontdoor.model.knowledge.WriteArticle;
import org.frontdoor.model.number.ToldNumber;
import org.frontdoor.model.picks.NotePick;
import org.frontdoor.model.referral.MakeReferral;
import org.frontdoor.model.referral.NoteOutcome;
import org.frontdoor.model.remote.SendAgain;
import org.frontdoor.model.remote.SettleDifference;
import org.frontdoor.model.remote.TakeTheirState;
import org.frontdoor.model.triage.Overrule;

/// Says in words what a person had done, as they would say it themselves.
final class CommandWords {
    private final Workspace workspace;
    private final Texts texts;
    private final CaseWords cases;

    CommandWords(Workspace workspace, Texts texts, CaseWords cases) {
        this.workspace = workspace;
        this.texts = texts;
        this.cases = cases;
    }

    /// What a field of a form is called; a question by its code where its words are not known.
    String label(Mending.Field field) {
        return field.question().orElseGet(() -> texts.say("mend." + field.key()));
    }

    /// The words of a command as they would stand in a note.
    String noted(SyncItem item, Optional<Mending> form) {
        return Stream.concat(
                        Stream.of(of(item)),
                        form.map(Mending::fields).orElse(List.of()).stream()
                                .filter(field -> !field.value().isBlank())
                                .map(field -> label(field) + ": " + field.value()))
                .collect(Collectors.joining("\n"));
    }

    String of(SyncItem item) {
        return item.command().map(this::of).orElseGet(() -> texts.say("command.other", item.kind()));
    }

    private String of(Command command) {
        return switch (command) {
            case OpenCase open ->
                texts.say("command.open-case", ToldNumber.of(open.number()).grouped());
            case AddNote note -> texts.say("command.add-note", number(note.caseId()));
            case AddCaller caller -> texts.say("command.add-caller", number(caller.caseId()));
            case EditCase edit -> texts.say("command.edit-case", number(edit.caseId()));
            case ChangeStatus status ->
                texts.say("command.change-status", number(status.caseId()), cases.status(status.to()));
            case TransferCase transfer -> texts.say("command.transfer-case", number(transfer.caseId()), transfer.to());
            case RouteCase route ->
                texts.say(
                        "command.route-case", number(route.caseId()), route.to().agency());
            case HandBackCase back -> texts.say("command.hand-back-case", number(back.caseId()));
            case ResolveCase resolve -> texts.say("command.resolve-case", number(resolve.caseId()));
            case ReopenCase reopen -> texts.say("command.reopen-case", number(reopen.caseId()));
            case TellApart apart -> texts.say("command.tell-apart", number(apart.caseId()));
            case TakeInHand taken -> texts.say("command.take-in-hand");
            case LetGo gone -> texts.say("command.let-go");
            case Overrule not -> texts.say("command.overrule");
            case MergeCases merge -> texts.say("command.merge-cases", number(merge.caseId()), number(merge.parent()));
            case UndoMerge undo -> texts.say("command.undo-merge", number(undo.caseId()), number(undo.parent()));
            case SplitCase split -> texts.say("command.split-case", number(split.caseId()));
            case DeclareEvent declared -> texts.say("command.declare-event", declared.title());
            case ChangeEvent change -> texts.say("command.change-event", event(change.event()));
            case EndEvent ended -> texts.say("command.end-event", event(ended.event()));
            case FinishContact contact -> texts.say("command.finish-contact");
            case SaveCustomer customer -> texts.say("command.save-customer");
            case NoteOutcome said -> texts.say("command.note-outcome");
            case MakeReferral referral -> texts.say("command.make-referral", sentTo(referral));
            case ReportArticle report -> texts.say("command.report-article");
            case AnswerReport answer -> texts.say("command.answer-report");
            case WriteArticle written -> texts.say("command.write-article", article(written.article(), written.slug()));
            case SubmitArticle handed -> texts.say("command.submit-article", article(handed.article(), "–"));
            case ReturnArticle back -> texts.say("command.return-article", article(back.article(), "–"));
            case DropDraft dropped -> texts.say("command.drop-draft", article(dropped.article(), "–"));
            case PublishArticle out -> texts.say("command.publish-article", article(out.article(), "–"));
            case ArchiveArticle gone -> texts.say("command.archive-article", article(gone.article(), "–"));
            case ReviewArticle read -> texts.say("command.review-article", article(read.article(), "–"));
            case NoteFailedSearch search -> texts.say("command.note-failed-search");
            case Announce announced -> texts.say("command.announce", announced.title());
            case ChangeAnnouncement change -> texts.say("command.change-announcement", title(change.announcement()));
            case WithdrawAnnouncement withdrawn ->
                texts.say("command.withdraw-announcement", title(withdrawn.announcement()));
            case Acknowledge read -> texts.say("command.acknowledge", title(read.announcement()));
            case NotePick pick -> texts.say("command.note-pick");
            case SendAgain sent -> texts.say("command.send-again", number(sent.caseId()), sent.agency());
            case TakeTheirState taken -> texts.say("command.take-their-state", number(taken.caseId()), taken.agency());
            case SettleDifference settled ->
                texts.say("command.settle-difference", number(settled.caseId()), settled.agency());
            default -> texts.say("command.other", command.getClass().getSimpleName());
        };
    }

    private String sentTo(MakeReferral referral) {
        String agency = referral.agency();
        return agency != null
                ? agency
                : workspace
                        .find(Listing.KIND, Objects.requireNonNull(referral.listing()))
                        .map(listing -> listing.name().in(texts.language().code()))
                        .orElse("–");
    }

    private String article(UUID article, String otherwise) {
        return workspace
                .find(ArticleDraft.KIND, article)
                .map(draft -> draft.text().title())
                .or(() -> workspace.find(Article.KIND, article).map(Article::title))
                .filter(title -> !title.isBlank())
                .orElse(otherwise);
    }

    private String event(UUID id) {
        return workspace.find(MassEvent.KIND, id).map(MassEvent::title).orElse("–");
    }

    private String title(UUID announcement) {
        return workspace
                .find(Announcement.KIND, announcement)
                .map(Announcement::title)
                .orElse("–");
    }

    private String number(UUID caseId) {
        Optional<Case> found = workspace.find(Case.KIND, caseId);
        return found.map(each -> ToldNumber.of(each.number()).grouped()).orElse("–");
    }
}
