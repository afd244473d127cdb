package org.frontdoor.app.cases;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.frontdoor.app.cases.DetailModel.Panel;
import org.frontdoor.app.cases.merging.FollowedBanner;
import org.frontdoor.app.cases.merging.Merging;
import org.frontdoor.app.shell.Command;
import org.frontdoor.app.shell.Room;
import org.frontdoor.app.shell.ShellModel;
import org.frontdoor.app.shell.ToastMessage;
import org.frontdoor.app.sync.Workspace;
import org.frontdoor.app.ui.Icons;
import org.frontdoor.app.ui.text.Texts;
import org.frontdoor.model.cases.Case;
import org.frontdoor.model.cases.SplitCase;
import org.frontdoor.model.place.Place;
import org.jspecify.annotations.Nullable;

/// All cases of this computer in a list, and one of them in full beside it.
public final class CasesRoom implements Room, AutoCloseable {
    private final CasesModel model = new CasesModel();
    private final Consumer<Case> suggesting;
    private final DetailModel detail = new DetailModel();
    private final CasesController controller;
    private final DetailController detailController;
    private final Merging merging;
    private final Workspace workspace;
    private final ShellModel shell;
    private final Texts texts;
    private final CaseWords words;
    private @Nullable CasesView view;
    private @Nullable DetailView page;

    /// What the room stands on.
    ///
    /// @param texts of the area `cases`
    /// @param places what is known of an address as typed
    /// @param newId for a case that is split off
    /// @param screen the JavaFX thread
    public record Parts(
            Workspace workspace,
            CaseRows rows,
            ShellModel shell,
            Texts texts,
            CaseWords words,
            Function<String, Place> places,
            Consumer<Case> suggest,
            Supplier<UUID> newId,
            ScheduledExecutorService clock,
            Executor workers,
            Executor screen) {}

    /// To be made on the JavaFX thread.
    public CasesRoom(Parts parts) {
        var inner = new CasesController.Parts(
                parts.workspace(),
                parts.rows(),
                parts.texts(),
                parts.words(),
                parts.places(),
                parts.clock(),
                parts.workers(),
                parts.screen());
        this.shell = parts.shell();
        this.texts = parts.texts();
        this.words = parts.words();
        this.suggesting = parts.suggest();
        this.workspace = parts.workspace();
        this.merging = new Merging(new Merging.Parts(
                parts.workspace(),
                parts.rows(),
                parts.shell(),
                parts.texts().area("merging"),
                parts.words(),
                parts.newId(),
                this::open,
                parts.workers(),
                parts.screen()));
        controller = new CasesController(model, inner);
        detailController = new DetailController(
                detail, inner, undo -> shell.toast(new ToastMessage(texts.say("panel.thrown-away"), undo)));
        model.selected.subscribe(line -> detailController.open(line == null ? null : line.row()));
    }

    @Override
    public String id() {
        return "cases";
    }

    @Override
    public Icons icon() {
        return Icons.CASES;
    }

    @Override
    public String title() {
        return texts.say("title");
    }

    @Override
    public Node build() {
        DetailView newPage = new DetailView(
                detail,
                model.unlisted,
                detailController,
                texts,
                words,
                this::copyNumber,
                new FollowedBanner(detail.sheet, merging, workspace, texts.area("merging"), words),
                deeds());
        CasesView newView = new CasesView(model, controller, newPage, texts, words);
        page = newPage;
        detailController.refresh();
        view = newView;
        controller.prepare();
        return merging.over(newView, newView::focusList);
    }

    /// Puts two cases side by side, for other rooms.
    ///
    /// @param child the one that would be closed
    public void merge(UUID child, UUID parent) {
        open(child);
        merging.merge(child, parent);
    }

    private List<CaseDeed> deeds() {
        return List.of(
                new CaseDeed("merge", Icons.MERGE, "M", Merging::can, () -> shown(sheet -> merging.merge(id(sheet)))),
                new CaseDeed("split", Icons.SPLIT, "P", this::canSplit, () -> shown(sheet -> merging.split(id(sheet)))),
                new CaseDeed("undo-merge", Icons.UNDO, "U", Merging::canUndo, () -> shown(merging::undo)));
    }

    /// The part gets a number, which only those have who take contacts.
    private boolean canSplit(CaseSheet sheet) {
        return Merging.can(sheet)
                && SplitCase.KIND.roles().contains(workspace.me().role());
    }

    private static UUID id(CaseSheet sheet) {
        return sheet.full().id();
    }

    private void shown(Consumer<CaseSheet> deed) {
        CaseSheet shown = detail.sheet.get();
        if (shown != null) {
            deed.accept(shown);
        }
    }

    private void goToParent() {
        shown(sheet -> sheet.full().merged().ifPresent(into -> merging.go(into.parent())));
    }

    /// Shows a case in full, for other rooms and the command box.
    public void open(UUID id) {
        shell.open(id());
        controller.open(id);
    }

    /// Asks the center for cases of these words, number or phone that are not kept here, for the command box.
    public void searchOlder(String words) {
        shell.open(id());
        controller.searchOlder(words);
    }

    @Override
    public void shown() {
        controller.shown();
        if (view != null && !merging.open()) {
            view.focusList();
        }
    }

    @Override
    public void hidden() {
        controller.hidden();
    }

    @Override
    public List<Command> commands() {
        BooleanSupplier inList = () -> view != null && view.inList();
        BooleanSupplier inWork = () -> view != null && view.inWork();
        BooleanSupplier inFilter = () -> view != null && view.inFilter();
        Stream<Command> more = deeds().stream()
                .map(deed -> command(deed.id(), deed.icon(), deed.key(), deed.run())
                        .when(() -> inWork.getAsBoolean()
                                && detail.panel.get() == Panel.NONE
                                && detail.sheet.get() != null
                                && deed.can().test(detail.sheet.get())));
        return Stream.concat(
                        Stream.of(
                                command("next", Icons.NEXT, "J", () -> move(1))
                                        .when(inList)
                                        .onKeySheetOnly(),
                                command("previous", Icons.BACK, "K", () -> move(-1))
                                        .when(inList)
                                        .onKeySheetOnly(),
                                command("open", Icons.GO, "Enter", this::focusPage)
                                        .when(inList)
                                        .onKeySheetOnly(),
                                command("filter", Icons.FILTER, "Slash", this::focusFilter)
                                        .when(inWork),
                                command("note", Icons.NOTE, "N", this::focusNote)
                                        .when(inWork),
                                deed(Panel.CORRECT, Icons.EDIT, "C"),
                                deed(Panel.TRANSFER, Icons.TRANSFER, "T"),
                                deed(Panel.STATUS, Icons.STATUS, "S"),
                                deed(Panel.RESOLVE, Icons.FINISH, "R"),
                                deed(Panel.REOPEN, Icons.REOPEN, "E"),
                                deed(Panel.HAND_BACK, Icons.BACK, "B"),
                                Command.of("suggest", Icons.KNOWLEDGE, texts.say("command.suggest"), this::suggest)
                                        .when(() -> detail.sheet.get() != null),
                                command("copy", Icons.COPY, "Shortcut+C", this::copyNumber)
                                        .when(inWork),
                                command("confirm", Icons.SAVE, "Shortcut+Enter", this::confirm)
                                        .when(inWork)
                                        .onKeySheetOnly(),
                                command("leave", Icons.BACK, "Esc", this::leave)
                                        .when(() -> inFilter.getAsBoolean()
                                                || (inWork.getAsBoolean() && !inList.getAsBoolean()))
                                        .onKeySheetOnly(),
                                command("go-parent", Icons.GO, "G", this::goToParent)
                                        .when(() -> inWork.getAsBoolean() && Merging.canUndo(detail.sheet.get()))),
                        more)
                .toList();
    }

    @Override
    public void close() {
        controller.close();
        detailController.close();
    }

    private void suggest() {
        CaseSheet shown = detail.sheet.get();
        if (shown != null) {
            suggesting.accept(shown.full());
        }
    }

    private Command deed(Panel panel, Icons icon, String key) {
        return command(CaseWords.key(panel), icon, key, () -> detailController.ask(panel))
                .when(() -> view != null && view.inWork() && detailController.can(panel));
    }

    private Command command(String id, Icons icon, String key, Runnable run) {
        return Command.of(id, icon, texts.say("command." + id), run).key(key);
    }

    private void move(int by) {
        if (view != null) {
            view.table().move(by);
        }
    }

    private void focusFilter() {
        if (view != null) {
            view.focusFilter();
        }
    }

    private void focusPage() {
        if (page != null) {
            page.requestFocus();
        }
    }

    private void focusNote() {
        if (page != null) {
            page.focusNote();
        }
    }

    private void confirm() {
        if (detail.panel.get() != Panel.NONE) {
            detailController.confirm();
        } else if (page != null && page.inNote()) {
            detailController.saveNote();
        }
    }

    /// One step back: out of the filter or the panel, then to the list. Whoever is in the panel throws away
    /// what is typed there, as its button says.
    private void leave() {
        if (view != null && view.inFilter()) {
            view.focusList();
        } else if (page != null && page.inPanel()) {
            detailController.cancel();
        } else if (detail.panel.get() != Panel.NONE) {
            detailController.ask(Panel.NONE);
        } else if (view != null) {
            view.focusList();
        }
    }

    private void copyNumber() {
        CaseLine line = model.selected.get();
        if (line != null) {
            var content = new ClipboardContent();
            content.putString(CaseWords.grouped(line.row().number()));
            Clipboard.getSystemClipboard().setContent(content);
            shell.toast(new ToastMessage(
                    texts.say("copied", CaseWords.grouped(line.row().number()))));
        }
    }
}
