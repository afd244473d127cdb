package org.frontdoor.app.host;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.joran.JoranConfigurator;
import ch.qos.logback.core.joran.spi.JoranException;
import java.io.Console;
import java.util.Objects;
import java.util.Optional;
import org.slf4j.LoggerFactory;

/// How a central that runs alone writes its log on standard error: lines for people to read, or JSON for collectors.
public enum CentralLog {
    /// One readable line for each entry.
    PLAIN("central-log-plain.xml"),
    /// One JSON object a line.
    JSON("central-log.xml");

    private final String settings;

    CentralLog(String settings) {
        this.settings = settings;
    }

    /// What suits who reads: a person at a terminal, or whatever else takes the lines.
    public static CentralLog here() {
        return Optional.ofNullable(System.console()).filter(Console::isTerminal).isPresent() ? PLAIN : JSON;
    }

    /// From now on.
    public void begin() {
        LoggerContext context = (LoggerContext) LoggerFactory.getILoggerFactory();
        context.reset();
        JoranConfigurator configurator = new JoranConfigurator();
        configurator.setContext(context);
        try {
            configurator.doConfigure(Objects.requireNonNull(CentralLog.class.getResource(settings)));
        } catch (JoranException e) {
            throw new IllegalStateException(e);
        }
    }
}
