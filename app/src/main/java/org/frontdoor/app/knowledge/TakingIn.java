package org.frontdoor.app.knowledge;

import java.util.Optional;
import org.frontdoor.model.catalog.Service;

/// The door to a contact, for a question that no answer says.
@FunctionalInterface
public interface TakingIn {
    /// Begins a contact.
    /// @param words what was asked
    /// @param service what it is about, where the person knows
    void begin(String words, Optional<Service> service);
}
