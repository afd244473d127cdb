package org.frontdoor.app.ui.text;

import org.frontdoor.fixtures.fx.BeforeJavaFx;

/// Tests lay text out as the program does.
public final class AsTheDesktopStarts implements BeforeJavaFx {
    @Override
    public void prepare() {
        RightToLeft.mend();
    }
}
