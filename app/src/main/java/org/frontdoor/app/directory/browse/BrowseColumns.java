package org.frontdoor.app.directory.browse;

import javafx.scene.layout.Region;

/// Kinds, services and the page of one side by side; where there is no room for three, the services stand below the
/// kinds.
final class BrowseColumns extends Region {
    /// Of the height, for the kinds above the services.
    private static final double UPPER = 0.52;

    /// Of the width, for both of them together beside the page.
    private static final double NARROW = 0.46;

    private final Region kinds;
    private final Region services;
    private final Region page;

    BrowseColumns(Region kinds, Region services, Region page) {
        this.kinds = kinds;
        this.services = services;
        this.page = page;
        getChildren().addAll(kinds, services, page);
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computeMinHeight(double width) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        return kinds.prefWidth(-1) + services.prefWidth(-1) + page.minWidth(-1);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        double first = snapSizeX(kinds.prefWidth(-1));
        double second = snapSizeX(services.prefWidth(-1));
        if (first + second + page.minWidth(-1) <= width) {
            kinds.resizeRelocate(0, 0, first, height);
            services.resizeRelocate(first, 0, second, height);
            page.resizeRelocate(first + second, 0, width - first - second, height);
        } else {
            double both = snapSizeX(Math.min(Math.max(first, second), width * NARROW));
            double upper = snapSizeY(height * UPPER);
            kinds.resizeRelocate(0, 0, both, upper);
            services.resizeRelocate(0, upper, both, height - upper);
            page.resizeRelocate(both, 0, width - both, height);
        }
    }
}
