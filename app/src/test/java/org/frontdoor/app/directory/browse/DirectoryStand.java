package org.frontdoor.app.directory.browse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import org.frontdoor.app.cases.CasesStand;
import org.frontdoor.app.cases.SampleWorkspace;
import org.frontdoor.app.directory.FoundListings.Listed;
import org.frontdoor.app.directory.ListingSearch;
import org.frontdoor.app.directory.TermTree.Kind;
import org.frontdoor.app.ui.tasks.FxThread;
import org.frontdoor.app.ui.text.WallClock;
import org.frontdoor.central.pack.Pack;
import org.frontdoor.central.pack.PackFolder;
import org.frontdoor.central.pack.PackReader;
import org.frontdoor.central.pack.PackReading;
import org.frontdoor.fixtures.fx.FxTest;
import org.frontdoor.model.directory.Listing;
import org.frontdoor.model.directory.Organization;
import org.frontdoor.model.directory.TaxonomyTerm;

/// The room of the directory in the real window, over a directory.
final class DirectoryStand implements AutoCloseable {
    final List<Listed> referred = new ArrayList<>();
    final ListingSearch listings = new ListingSearch();
    final CasesStand window;
    DirectoryRoom room;

    private final FxTest fx;

    DirectoryStand(FxTest fx, ListingSearch.Holding holding) {
        this.fx = fx;
        SampleWorkspace workspace = new SampleWorkspace(CasesStand.agent());
        Pack pack = portland();
        workspace.load(List.of(pack.program()));
        listings.rebuild(holding, pack.program().synonyms().words());
        window = fx.call(() -> new CasesStand(fx, on -> {
            room = new DirectoryRoom(new DirectoryRoom.Parts(
                    workspace,
                    listings,
                    on.shell,
                    on.texts("browse"),
                    new WallClock(ZoneId.of("America/Los_Angeles")),
                    referred::add,
                    on.workers().clock(),
                    on.workers().background(),
                    new FxThread()));
            return List.of(room);
        }));
        fx.settle();
    }

    static ListingSearch.Holding ofPortland() {
        Pack pack = portland();
        return new ListingSearch.Holding(
                of(pack, Listing.class), of(pack, Organization.class), of(pack, TaxonomyTerm.class));
    }

    private static Pack portland() {
        try (PackFolder folder = PackFolder.packaged("portland").orElseThrow()) {
            return ((PackReading.Good) new PackReader(Clock.systemUTC()).read(folder)).pack();
        }
    }

    private static <T> List<T> of(Pack pack, Class<T> type) {
        return pack.directory().stream()
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    /// Names of the services that are listed.
    List<String> listed() {
        return fx.call(() -> list().getItems().stream()
                .map(each -> ((Listed) each).listing().name().in("en"))
                .toList());
    }

    ListView<?> list() {
        return (ListView<?>) window.scene.lookup("#directory-list");
    }

    TreeView<?> tree() {
        return (TreeView<?>) window.scene.lookup("#directory-kinds");
    }

    /// The rows of the tree that can be seen: «Food 12».
    List<String> kinds() {
        return fx.call(() -> {
            List<String> rows = new ArrayList<>();
            for (int row = 0; row < tree().getExpandedItemCount(); row++) {
                TreeItem<?> item = tree().getTreeItem(row);
                Kind kind = (Kind) item.getValue();
                rows.add(kind.name() + " " + kind.listings());
            }
            return rows;
        });
    }

    /// What the page says.
    List<String> page() {
        return fx.call(() -> window.scene.lookup("#directory-page").lookupAll(".label").stream()
                .map(label -> ((Label) label).getText())
                .toList());
    }

    String focus() {
        return fx.focusOwner() instanceof Node node && node.getId() != null ? node.getId() : "";
    }

    void picture(String name) {
        try {
            window.snap(name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        fx.run(room::close);
        window.close();
        listings.close();
    }
}
