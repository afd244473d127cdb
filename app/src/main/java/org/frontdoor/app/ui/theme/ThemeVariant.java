package org.frontdoor.app.ui.theme;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;

/// The lights in which the desktop can be seen. Each has its own sheet of color tokens; everything else is shared.
public enum ThemeVariant {
    LIGHT(new PrimerLight().getUserAgentStylesheet(), "tokens-light.css"),
    DARK(new PrimerDark().getUserAgentStylesheet(), "tokens-dark.css"),
    CONTRAST(new PrimerDark().getUserAgentStylesheet(), "tokens-contrast.css");

    private final String base;
    private final String tokens;

    ThemeVariant(String base, String tokens) {
        this.base = base;
        this.tokens = tokens;
    }

    /// The user-agent sheet of AtlantaFX on which our tokens lie.
    String base() {
        return base;
    }

    String tokens() {
        return tokens;
    }
}
