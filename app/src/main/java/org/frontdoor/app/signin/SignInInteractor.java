package org.frontdoor.app.signin;

import java.util.function.Consumer;
import org.frontdoor.app.session.Exporting;
import org.frontdoor.app.session.Removing;

/// The work behind the sign-in screen. All of it may take long and is called on a worker; an interrupt gives up.
///
/// @param <S> the session that signing in opens
public interface SignInInteractor<S> {
    /// Gets ready to sign someone in: in solo mode starts central and loads the pack, else asks central how it is.
    ///
    /// @param progress told what is being done, on any thread
    SignInStart start(Consumer<Preparation> progress);

    /// Signs in at central, or at what this computer keeps when central cannot be reached, and opens the person's
    /// records.
    ///
    /// @param progress told what is being done, on any thread
    SignInOutcome<S> signIn(Credentials credentials, Consumer<Preparation> progress);

    /// Takes somebody and all that is kept of them off this computer.
    ///
    /// @param anyway also with work that central does not have
    Removing remove(Credentials credentials, boolean anyway);

    /// Writes down, in a new folder in the home of whoever uses this computer, what somebody did here and central does
    /// not have.
    Exporting export(Credentials credentials);
}
