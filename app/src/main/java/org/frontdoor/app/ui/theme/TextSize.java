package org.frontdoor.app.ui.theme;

/// How large words and icons are. The house size is 14 px; spacing stays as it is, so that 200 % still fits a small
/// screen.
public enum TextSize {
    NORMAL(100),
    LARGE(125),
    LARGER(150),
    HUGE(175),
    DOUBLE(200);

    private final int percent;

    TextSize(int percent) {
        this.percent = percent;
    }

    /// Percent of the house size, 100 to 200.
    public int percent() {
        return percent;
    }

    String sheet() {
        return "text-" + percent + ".css";
    }
}
