package org.frontdoor.app.cases.filter;

/// What a list of cases can show, in the order in which it does unless a person moves the columns.
public enum CaseColumn {
    NUMBER(142),
    SERVICE(168),
    PLACE(158),
    AGENCY(120),
    STATUS(170),
    OPENED(112),
    CHANGED(112),
    CUSTOMER(150),
    CALLERS(84),
    CHANNEL(90),
    OPENED_BY(100),
    TYPE(100);

    private final double width;

    CaseColumn(double width) {
        this.width = width;
    }

    /// Width at normal text size.
    public double width() {
        return width;
    }

    /// Shown unless a person hides it.
    public boolean usual() {
        return switch (this) {
            case NUMBER, SERVICE, PLACE, AGENCY, STATUS, OPENED -> true;
            case CHANGED, CUSTOMER, CALLERS, CHANNEL, OPENED_BY, TYPE -> false;
        };
    }
}
