package org.frontdoor.app.signin;

import java.util.function.Consumer;

/// The work behind the sign-in screen. Both methods may take long and are called on a worker; an interrupt gives up.
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
}
