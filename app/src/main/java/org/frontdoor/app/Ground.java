package org.frontdoor.app;

import java.util.concurrent.Executor;
import java.util.concurrent.ScheduledExecutorService;
import javafx.beans.property.ObjectProperty;
import org.frontdoor.app.ui.tasks.FxThread;
import org.frontdoor.app.ui.tasks.Workers;
import org.frontdoor.app.ui.text.Language;
import org.frontdoor.app.ui.text.Texts;
import org.frontdoor.app.ui.theme.Theme;

/// What all screens of one window share.
record Ground(Workers workers, FxThread screen, Theme theme, ObjectProperty<Language> language) {
    Texts texts(String area) {
        return new Texts(area, language);
    }

    ScheduledExecutorService clock() {
        return workers.clock();
    }

    Executor background() {
        return workers.background();
    }

    Executor aside() {
        return workers.aside();
    }
}
