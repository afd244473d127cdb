package org.frontdoor.app.ui.theme;

import java.util.List;
import java.util.Objects;

/// The sheets of the shared controls, in the order in which they apply.
final class ComponentSheets {
    private static final List<String> NAMES = List.of(
            "theme/modena-bridge.css",
            "theme/base.css",
            "theme/type.css",
            "controls/icon.css",
            "controls/logo.css",
            "controls/card.css",
            "controls/key-hint.css",
            "controls/pill.css",
            "controls/chip.css",
            "controls/button.css",
            "controls/status-pill.css",
            "controls/avatar.css",
            "controls/badge.css",
            "controls/empty-state.css",
            "controls/banner.css",
            "controls/toast.css",
            "controls/search-box.css",
            "controls/form-field.css",
            "controls/number.css",
            "controls/queue.css");

    private ComponentSheets() {}

    static List<String> all() {
        return NAMES.stream()
                .map(name -> Objects.requireNonNull(
                                ComponentSheets.class.getResource("/org/frontdoor/app/ui/" + name), name)
                        .toExternalForm())
                .toList();
    }
}
