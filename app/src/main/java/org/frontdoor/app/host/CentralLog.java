package org.frontdoor.app.host;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.joran.JoranConfigurator;
import ch.qos.logback.core.joran.spi.JoranException;
import java.util.Objects;
import org.slf4j.LoggerFactory;

/// How a central that runs alone writes its log: JSON lines on standard error.
public final class CentralLog {
    private CentralLog() {}

    /// From now on.
    public static void begin() {
        LoggerContext context = (LoggerContext) LoggerFactory.getILoggerFactory();
        context.reset();
        JoranConfigurator configurator = new JoranConfigurator();
        configurator.setContext(context);
        try {
            configurator.doConfigure(Objects.requireNonNull(CentralLog.class.getResource("central-log.xml")));
        } catch (JoranException e) {
            throw new IllegalStateException(e);
        }
    }
}
