package org.frontdoor.model.customer;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Optional;
import java.util.UUID;
import org.frontdoor.model.command.Problem;
import org.frontdoor.model.words.FreeText;
import org.frontdoor.model.words.SensitiveText;
import org.jspecify.annotations.Nullable;

/// The customer as they gave themselves in one contact: what a case carries so that its agency can finish it
/// without seeing the customer's file.
///
/// @param customer their file, when they have one
/// @param phone E.164
/// @param language tag of the language they speak
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Caller(
        Privacy privacy,
        @Nullable UUID customer,
        @Nullable String name,
        @Nullable String phone,
        @Nullable String email,
        String language) {

    public static Caller anonymous(String language) {
        return new Caller(Privacy.ANONYMOUS, null, null, null, null, language);
    }

    /// Anonymous callers leave nothing behind, whatever was typed before they said so.
    public Caller {
        if (privacy == Privacy.ANONYMOUS) {
            customer = null;
            name = null;
            phone = null;
            email = null;
        }
        name = name == null ? null : SensitiveText.masked(name);
    }

    /// As the agency may see them.
    public Caller forAgency() {
        return switch (privacy) {
            case NAMED, ANONYMOUS -> this;
            case CONFIDENTIAL -> new Caller(privacy, null, null, null, null, language);
            case CALLBACK_ONLY -> new Caller(privacy, null, null, phone, null, language);
        };
    }

    /// What is missing for the caller's own wish, as a number to call back, or must not be written down.
    public Optional<Problem> fault() {
        return privacy == Privacy.CALLBACK_ONLY && phone == null
                ? Optional.of(new Problem(
                        "phone-missing",
                        "The caller only wants a call back: write down the phone number, or choose another wish."))
                : FreeText.card(name, email);
    }

    @JsonIgnore
    public boolean reachable() {
        return phone != null || email != null;
    }
}
