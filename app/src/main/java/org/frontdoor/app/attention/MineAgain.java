package org.frontdoor.app.attention;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.frontdoor.model.announcement.Announcement;
import org.frontdoor.model.announcement.ChangeAnnouncement;
import org.frontdoor.model.cases.AddCaller;
import org.frontdoor.model.cases.Case;
import org.frontdoor.model.cases.ChangeStatus;
import org.frontdoor.model.cases.EditCase;
import org.frontdoor.model.cases.OpenCase;
import org.frontdoor.model.cases.RouteCase;
import org.frontdoor.model.cases.TransferCase;
import org.frontdoor.model.catalog.Answer;
import org.frontdoor.model.command.Command;
import org.frontdoor.model.command.Entry;
import org.frontdoor.model.command.FieldChange;
import org.frontdoor.model.customer.Customer;
import org.frontdoor.model.customer.SaveCustomer;
import org.frontdoor.model.knowledge.Article;
import org.frontdoor.model.knowledge.ArticleDraft;
import org.frontdoor.model.knowledge.ArticleText;
import org.frontdoor.model.knowledge.WriteArticle;
import org.jspecify.annotations.Nullable;

/// «Keep mine»: the same intent again, told over what stands now, so that the person decides knowingly against it.
final class MineAgain {
    private MineAgain() {}

    /// The new command, or nothing where the old one cannot be told anew.
    /// @param me sign-in name
    static Optional<Command> over(Command mine, Entry theirs, String me) {
        return switch (mine) {
            case EditCase edit
            when theirs instanceof Case now -> Optional.of(edit(edit, now).seeing(now, me));
            case ChangeStatus status
            when theirs instanceof Case now ->
                Optional.of(new ChangeStatus(status.caseId(), now.status(), status.to()));
            case TransferCase transfer
            when theirs instanceof Case now ->
                Optional.of(new TransferCase(
                        transfer.caseId(), now.routing().agency(), transfer.to(), transfer.group(), transfer.reason()));
            case RouteCase route
            when theirs instanceof Case now -> Optional.of(new RouteCase(route.caseId(), now.routing(), route.to()));
            case SaveCustomer save
            when theirs instanceof Customer now ->
                Optional.of(new SaveCustomer(
                        save.customer(),
                        again(save.name(), now.name()),
                        save.addPhones(),
                        save.addEmails(),
                        again(save.language(), now.language()),
                        again(save.note(), now.note()),
                        save.dropPhones(),
                        save.dropEmails()));
            case WriteArticle written
            when theirs instanceof ArticleDraft now -> Optional.of(write(written, now.text()));
            case WriteArticle written when theirs instanceof Article now -> Optional.of(write(written, now.text()));
            case ChangeAnnouncement change when theirs instanceof Announcement now -> Optional.of(change(change, now));
            default -> Optional.empty();
        };
    }

    private static WriteArticle write(WriteArticle mine, ArticleText now) {
        return new WriteArticle(
                mine.article(),
                mine.slug(),
                mine.language(),
                mine.follows(),
                mine.change().knowing(now));
    }

    private static ChangeAnnouncement change(ChangeAnnouncement mine, Announcement now) {
        return new ChangeAnnouncement(
                mine.announcement(),
                again(mine.kind(), now.kind()),
                again(mine.title(), now.title()),
                again(mine.body(), now.body()),
                again(mine.audience(), now.audience()),
                again(mine.services(), now.services()),
                again(mine.words(), now.words()),
                again(mine.from(), now.from()),
                again(mine.until(), now.until()),
                again(mine.mustRead(), now.mustRead()));
    }

    private static EditCase edit(EditCase mine, Case now) {
        Map<String, List<String>> answered =
                now.answers().stream().collect(Collectors.toMap(Answer::question, Answer::values));
        return new EditCase(
                mine.caseId(),
                again(mine.description(), now.description()),
                again(mine.place(), now.place()),
                again(mine.followUp(), now.followUp()),
                mine.answers().entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey,
                                each -> new FieldChange<>(
                                        answered.getOrDefault(each.getKey(), List.of()),
                                        each.getValue().to()))));
    }

    /// The same case under another number.
    static OpenCase under(OpenCase mine, String number) {
        return new OpenCase(
                mine.caseId(),
                number,
                mine.type(),
                mine.service(),
                mine.questionsVersion(),
                mine.description(),
                mine.place(),
                mine.answers(),
                mine.caller(),
                mine.followUp(),
                mine.channel(),
                mine.contact(),
                mine.known(),
                mine.rule());
    }

    /// The same caller under another number.
    static AddCaller under(AddCaller mine, String number) {
        return new AddCaller(mine.caseId(), number, mine.words(), mine.caller(), mine.followUp());
    }

    private static <T> @Nullable FieldChange<T> again(@Nullable FieldChange<T> mine, @Nullable T now) {
        return mine == null ? null : new FieldChange<>(now, mine.to());
    }
}
