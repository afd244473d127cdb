package org.frontdoor.model.customer;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.frontdoor.model.command.Entry;
import org.frontdoor.model.command.EntryKind;
import org.frontdoor.model.people.Scope;
import org.jspecify.annotations.Nullable;

/// Someone who has contacted the city before.
///
/// @param phones E.164
/// @param language tag of the language they prefer
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Customer(
        UUID id,
        @Nullable String name,
        List<String> phones,
        List<String> emails,
        String language,
        @Nullable String note)
        implements Entry {
    public static final EntryKind<Customer> KIND = EntryKind.of("customer", Customer.class, customer -> Scope.INTAKE);

    public Customer {
        phones = List.copyOf(phones);
        emails = List.copyOf(emails);
    }
}
