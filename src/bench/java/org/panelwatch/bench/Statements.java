package org.panelwatch.bench;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.LoggerFactory;

/** Listens to what jOOQ logs of the statements it sends, values written into them. */
final class Statements extends AppenderBase<ILoggingEvent> {

    private static final String LISTENER = "org.jooq.tools.LoggerListener";
    private static final String SENT = "Executing query";
    private static final String WITH_VALUES = "-> with bind values";

    private final Logger logger;
    private final List<String> sent = new ArrayList<>();

    private Statements(Logger logger) {
        this.logger = logger;
    }

    /** Silences the log but for what is listened to. */
    static Statements listen() {
        LoggerContext logs = (LoggerContext) LoggerFactory.getILoggerFactory();
        logs.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME).setLevel(Level.OFF);
        Logger logger = logs.getLogger(LISTENER);
        logger.setAdditive(false);
        Statements statements = new Statements(logger);
        statements.setContext(logs);
        statements.start();
        logger.addAppender(statements);
        return statements;
    }

    /** The statements that something sends, in order. */
    List<String> of(Runnable work) {
        sent.clear();
        logger.setLevel(Level.DEBUG);
        try {
            work.run();
        } finally {
            logger.setLevel(Level.OFF);
        }
        return List.copyOf(sent);
    }

    @Override
    protected void append(ILoggingEvent event) {
        String message = event.getFormattedMessage();
        int colon = message.indexOf(':');
        if (message.startsWith(SENT)) {
            sent.add(message.substring(colon + 1).strip());
        } else if (message.startsWith(WITH_VALUES)) {
            sent.set(sent.size() - 1, message.substring(colon + 1).strip());
        }
    }
}
