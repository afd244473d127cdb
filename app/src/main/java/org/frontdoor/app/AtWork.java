package org.frontdoor.app;

import org.frontdoor.app.session.WorkSession;

/// Someone who has signed in, with what their screens look things up in.
record AtWork(WorkSession session, Reference reference) implements AutoCloseable {
    @Override
    public void close() {
        reference.close();
        session.close();
    }
}
