package org.frontdoor.model.directory;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.frontdoor.model.place.Point;
import org.jspecify.annotations.Nullable;

/// A place where services are given (HSDS `location`). Several listings may be given at the same one.
///
/// @param code its id in the directory it comes from
/// @param transport how to get there, or empty
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Location(
        UUID id,
        String code,
        Type type,
        String name,
        String alternateName,
        String description,
        String transport,
        String web,
        @Nullable Point point,
        List<Address> addresses,
        List<PhoneLine> phones,
        List<SpokenLanguage> languages,
        List<Schedule> hours,
        List<Access> access) {
    public Location {
        addresses = List.copyOf(addresses);
        phones = List.copyOf(phones);
        languages = List.copyOf(languages);
        hours = List.copyOf(hours);
        access = List.copyOf(access);
    }

    public static UUID idOf(String source, String code) {
        return DirectoryEntry.idOf("location", source, code);
    }

    public enum Type {
        @JsonProperty("physical")
        PHYSICAL,
        @JsonProperty("postal")
        POSTAL,
        @JsonProperty("virtual")
        VIRTUAL
    }

    /// Where it stands, or where letters go (HSDS `address`).
    public record Address(
            String attention,
            String line1,
            String line2,
            String city,
            String region,
            String state,
            String postalCode,
            String country,
            Type type) {
        /// On one line.
        public String shown() {
            return Stream.of(line1, line2, city, (state + " " + postalCode).strip())
                    .filter(part -> !part.isBlank())
                    .collect(Collectors.joining(", "));
        }
    }

    /// What people with a disability find there (HSDS `accessibility`).
    public record Access(String description, String details, String web) {}

    /// Where a person would go, on one line, or empty.
    public String shownAddress() {
        return addresses.stream()
                .filter(address -> address.type() == Type.PHYSICAL)
                .findFirst()
                .map(Address::shown)
                .orElse("");
    }
}
