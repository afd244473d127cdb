package org.frontdoor.app;

import org.frontdoor.app.session.Leaving;
import org.frontdoor.app.session.WorkSession;

/// Someone who has signed in, with what their screens look things up in.
record AtWork(WorkSession session, Reference reference) implements AutoCloseable {
    /// Signs out; see [WorkSession#signOut].
    Leaving signOut(boolean anyway) {
        return reference.atRest(() -> {
            Leaving leaving = session.signOut(anyway);
            if (leaving instanceof Leaving.Out) {
                reference.close();
            }
            return leaving;
        });
    }

    @Override
    public void close() {
        reference.close();
        session.close();
    }
}
