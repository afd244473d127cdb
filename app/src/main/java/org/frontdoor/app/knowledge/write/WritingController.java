package org.frontdoor.app.knowledge.write;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.frontdoor.app.knowledge.write.WritingInteractor.Then;
import org.frontdoor.app.knowledge.write.WritingModel.Kept;
import org.frontdoor.app.shell.ToastMessage;
import org.frontdoor.app.sync.Given;
import org.frontdoor.app.sync.Subscription;
import org.frontdoor.app.ui.tasks.Latest;
import org.frontdoor.app.ui.tasks.Tasks;
import org.frontdoor.app.ui.text.Texts;
import org.frontdoor.model.command.Command;
import org.frontdoor.model.command.Problem;
import org.frontdoor.model.knowledge.Article;
import org.frontdoor.model.knowledge.ArticleDraft;
import org.frontdoor.model.knowledge.ArticleText;
import org.frontdoor.model.knowledge.ArticleVersion;
import org.frontdoor.model.knowledge.DropDraft;
import org.frontdoor.model.knowledge.PublishArticle;
import org.frontdoor.model.knowledge.ReturnArticle;
import org.frontdoor.model.knowledge.WriteArticle;

/// The door of the page of drafts. JavaFX thread only.
final class WritingController implements AutoCloseable {
    private static final Duration NEWS_PAUSE = Duration.ofMillis(150);
    private static final Duration TYPING = Duration.ofMillis(250);

    private final WritingModel model;
    private final WritingPage.Parts parts;
    private final WritingInteractor interactor;
    private final WritingDrafts kept;
    private final Latest<Listed> listing;
    private final Latest<List<Hint>> checking;
    private final Tasks tasks;
    private final Subscription changes;
    private Optional<Editing> editing = Optional.empty();
    private boolean first = true;

    record Listed(List<DraftLine> drafts, List<Editing> unsaved) {}

    WritingController(WritingModel model, WritingPage.Parts parts) {
        this.model = model;
        this.parts = parts;
        interactor = new WritingInteractor(parts.workspace());
        kept = new WritingDrafts(parts.workspace().drafts());
        listing = new Latest<>(NEWS_PAUSE, parts.clock(), parts.workers(), parts.screen());
        checking = new Latest<>(TYPING, parts.clock(), parts.workers(), parts.screen());
        tasks = new Tasks(parts.workers(), parts.screen());
        changes = parts.workspace().onChange(changed -> {
            if (changed.touch(ArticleDraft.KIND) || changed.touch(Article.KIND)) {
                parts.screen().execute(this::list);
            }
        });
        list();
    }

    void list() {
        listing.ask(() -> new Listed(interactor.drafts(), kept.all()), this::show);
    }

    private void show(Listed listed) {
        String me = parts.workspace().me().name();
        model.now.set(parts.workspace().now());
        model.waiting.set((int) listed.drafts().stream()
                .filter(line -> line.inReview()
                        ? line.rights().publish()
                        : line.draft().returned() != null
                                && line.draft().writers().contains(me))
                .count());
        if (!listed.drafts().equals(List.copyOf(model.drafts))) {
            model.drafts.setAll(listed.drafts());
            // The list may have opened its first one by now.
            UUID open = model.open.get().map(line -> line.draft().id()).orElse(null);
            model.open.set(listed.drafts().stream()
                    .filter(line -> line.draft().id().equals(open))
                    .findFirst());
        }
        if (first) {
            first = false;
            comeBack(listed.unsaved());
        }
        if (!listed.unsaved().equals(List.copyOf(model.unsaved))) {
            model.unsaved.setAll(listed.unsaved());
        }
    }

    /// What was in the editor when the program last stopped is told of, as contacts are that come back.
    private void comeBack(List<Editing> unsaved) {
        if (!unsaved.isEmpty()) {
            String title = unsaved.getFirst().typed().title();
            Texts texts = parts.texts();
            String named = title.isBlank() ? texts.say("untitled") : title;
            parts.shell().toast(new ToastMessage(texts.count("restored", unsaved.size(), texts.quote(named))));
        }
    }

    void open(DraftLine line) {
        model.problem.set(Optional.empty());
        model.open.set(Optional.of(line));
    }

    /// Takes up an article's text: as it was typed last on this computer, else its draft, else what is published.
    void edit(UUID article) {
        parts.comeUp().run();
        tasks.start(() -> kept.kept(article).or(() -> interactor.takeUp(article)), this::takeUp);
    }

    void translate(UUID article, String language) {
        parts.comeUp().run();
        tasks.start(
                () -> interactor
                        .translate(article, language)
                        .map(begun -> kept.kept(begun.id()).orElse(begun)),
                this::takeUp);
    }

    /// Begins a new article.
    /// @param text what is known of it already
    void begin(String language, ArticleText text) {
        parts.comeUp().run();
        takeUp(Optional.of(new Editing(UUID.randomUUID(), "", language, null, ArticleText.NOTHING, text)));
    }

    void goOn(Editing unsaved) {
        takeUp(Optional.of(unsaved));
    }

    private void takeUp(Optional<Editing> taken) {
        String spoken = parts.texts().language().code();
        taken.ifPresent(start -> tasks.start(() -> interactor.desk(start, parts.languages(), spoken), desk -> {
            Editing begun = desk.start();
            editing = Optional.of(begun);
            model.history.set(Optional.empty());
            model.theirs.set(Optional.empty());
            model.problem.set(Optional.empty());
            model.note.set("");
            model.kept.set(begun.changed() && !begun.fresh() ? new Kept.OnThisComputer() : new Kept.AsItWas());
            model.desk.set(Optional.of(desk));
            check(begun.typed());
        }));
    }

    /// The text as it now stands in the editor.
    void typed(ArticleText text) {
        editing.filter(now -> !now.typed().equals(text)).ifPresent(now -> {
            Editing next = now.typing(text);
            editing = Optional.of(next);
            kept.keep(next);
            model.kept.set(next.changed() ? new Kept.OnThisComputer() : new Kept.AsItWas());
            model.problem.set(Optional.empty());
            check(text);
        });
    }

    private void check(ArticleText text) {
        String language = editing.map(Editing::language).orElse("en");
        checking.ask(() -> interactor.checks().of(text, language), model.hints::setAll);
    }

    void save(Then then) {
        Editing now = editing.orElse(null);
        if (now == null) {
            return;
        }
        String note = model.note.get();
        tasks.start(
                () -> {
                    Editing named =
                            now.fresh() ? now.named(interactor.name(now.typed().title(), now.language())) : now;
                    return new Saving(named, interactor.save(named, then, note));
                },
                saving -> saved(now, saving, then));
    }

    record Saving(Editing editing, Given given) {}

    private void saved(Editing asked, Saving saving, Then then) {
        switch (saving.given()) {
            case Given.Saved done -> {
                if (asked.fresh()) {
                    kept.drop(asked);
                }
                told(then);
                if (then == Then.PUBLISH) {
                    parts.published().accept(saving.editing().article());
                }
                list();
                if (then == Then.REST) {
                    goOnFrom(saving.editing());
                } else {
                    close(saving.editing());
                }
            }
            case Given.Clashed clashed ->
                tasks.start(() -> interactor.takeUp(saving.editing().article()).map(Editing::seen), model.theirs::set);
            case Given.Refused refused -> model.problem.set(Optional.of(refused.problem()));
            case Given.NotWritten not -> model.problem.set(Optional.of(not.problem()));
        }
    }

    private void told(Then then) {
        switch (then) {
            case REST -> {}
            case HAND_IN -> toast("handed-in");
            case PUBLISH -> toast("published");
        }
    }

    private void toast(String key) {
        parts.shell().toast(new ToastMessage(parts.texts().say(key)));
    }

    /// Saved as a draft; what was typed since then stays to be saved.
    private void goOnFrom(Editing saved) {
        tasks.start(() -> interactor.takeUp(saved.article()), found -> {
            ArticleText typed = editing.map(Editing::typed).orElse(saved.typed());
            found.ifPresent(now -> {
                Editing next = typed.equals(saved.typed()) ? now : now.typing(typed);
                editing = Optional.of(next);
                kept.keep(next);
                model.kept.set(
                        next.changed()
                                ? new Kept.OnThisComputer()
                                : new Kept.Saved(parts.workspace().now()));
            });
        });
    }

    private void close(Editing done) {
        editing.filter(now -> now.id().equals(done.id()) || now.fresh()).ifPresent(kept::drop);
        leave();
    }

    /// Back to the list. What was typed and not saved is kept, and listed.
    void leave() {
        editing = Optional.empty();
        checking.cancel();
        model.desk.set(Optional.empty());
        model.history.set(Optional.empty());
        list();
    }

    /// Throws away what was typed since it was saved last.
    void forget() {
        Editing gone = editing.orElse(null);
        if (gone == null) {
            return;
        }
        kept.drop(gone);
        leave();
        parts.shell().toast(new ToastMessage(parts.texts().say("forgotten"), () -> {
            kept.keep(gone);
            goOn(gone);
        }));
    }

    /// Mine shall stand over what somebody else wrote meanwhile.
    void keepMine() {
        model.theirs
                .get()
                .ifPresent(theirs -> editing.ifPresent(now -> {
                    editing = Optional.of(now.over(theirs));
                    model.theirs.set(Optional.empty());
                    save(Then.REST);
                }));
    }

    /// What somebody else wrote stands, and the editor begins from it.
    void takeTheirs() {
        editing.ifPresent(now -> {
            kept.drop(now);
            tasks.start(() -> interactor.takeUp(now.article()), this::takeUp);
        });
    }

    void publish(DraftLine line) {
        give(new PublishArticle(line.draft().id(), line.draft().edition(), model.review.get()), "published", () -> {
            next(line);
            parts.published().accept(line.draft().id());
        });
    }

    void sendBack(DraftLine line) {
        give(new ReturnArticle(line.draft().id(), model.review.get()), "sent-back", () -> {});
    }

    /// Throws a draft away; it can be had back.
    void drop(DraftLine line) {
        ArticleDraft draft = line.draft();
        tasks.start(
                () -> interactor
                        .give(new DropDraft(draft.id(), draft.edition()))
                        .inTheWay(),
                problem -> {
                    model.problem.set(problem);
                    if (problem.isEmpty()) {
                        parts.shell()
                                .toast(new ToastMessage(
                                        parts.texts().say("dropped"),
                                        () -> give(
                                                WriteArticle.from(
                                                        draft.slug(),
                                                        draft.language(),
                                                        draft.follows(),
                                                        line.published()
                                                                .map(Article::text)
                                                                .orElse(ArticleText.NOTHING),
                                                        draft.text()),
                                                "back-again",
                                                () -> {})));
                        next(line);
                        list();
                    }
                });
    }

    /// Another draft comes up where one was done with.
    private void next(DraftLine done) {
        int at = model.drafts.indexOf(done);
        int next = at + 1 < model.drafts.size() ? at + 1 : at - 1;
        model.open.set(at < 0 || next < 0 ? Optional.empty() : Optional.of(model.drafts.get(next)));
    }

    private void give(Command command, String toast, Runnable done) {
        tasks.start(() -> interactor.give(command).inTheWay(), (Optional<Problem> problem) -> {
            model.problem.set(problem);
            if (problem.isEmpty()) {
                toast(toast);
                done.run();
                list();
            }
        });
    }

    void history(UUID article) {
        parts.comeUp().run();
        tasks.start(() -> interactor.history(article), found -> {
            model.now.set(parts.workspace().now());
            model.desk.set(Optional.empty());
            model.history.set(found);
        });
    }

    /// Takes up what an article said before, to be published again.
    void restore(Article article, ArticleVersion version) {
        tasks.start(() -> kept.kept(article.id()), typed -> {
            tasks.start(() -> interactor.takeUp(article.id()).map(now -> now.typing(version.text())), taken -> {
                taken.ifPresent(kept::keep);
                takeUp(taken);
            });
            typed.ifPresent(before -> parts.shell()
                    .toast(new ToastMessage(parts.texts().say("replaced"), () -> {
                        kept.keep(before);
                        goOn(before);
                    })));
        });
    }

    void read(UUID article) {
        parts.openArticle().accept(article);
    }

    @Override
    public void close() {
        changes.close();
        listing.cancel();
        checking.cancel();
    }
}
