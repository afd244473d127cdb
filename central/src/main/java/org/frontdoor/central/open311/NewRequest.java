package org.frontdoor.central.open311;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.frontdoor.central.cases.SecretWords;
import org.frontdoor.central.http.HttpProblem;
import org.frontdoor.model.catalog.Answer;
import org.frontdoor.model.customer.Phone;
import org.frontdoor.model.customer.PhoneReading;
import org.frontdoor.model.place.Point;
import org.jspecify.annotations.Nullable;

/// What a POST of GeoReport v2 says, read and held against its limits. `device_id` and `account_id` are passed over:
/// nobody here needs to know them.
///
/// @param words what the customer wrote, and what they gave that has no place of its own in a case
/// @param language of the client, for the words of a rule
/// @param secretWord a field of ours: what an anonymous customer asks for the case with
record NewRequest(
        String service,
        @Nullable Point point,
        @Nullable String address,
        @Nullable UUID addressId,
        @Nullable String name,
        @Nullable String phone,
        @Nullable String email,
        String words,
        List<Answer> answers,
        String language,
        @Nullable String secretWord) {
    /// GeoReport v2's limit of a description, in characters.
    static final int LONGEST_DESCRIPTION = 4_000;

    private static final int LONGEST_FIELD = 300;
    private static final int LONGEST_URL = 2_000;

    /// What must be the same when the same request comes again. Not the secret word: it is kept as a slow hash alone.
    String content() {
        return new NewRequest(service, point, address, addressId, name, phone, email, words, answers, language, null)
                .toString();
    }

    /// What a form says.
    /// @throws HttpProblem 400, with what is wrong
    static NewRequest read(Form form, String language) {
        String service = field(form, "service_code")
                .orElseThrow(() -> HttpProblem.bad("service-missing", "service_code was not provided."));
        String description = form.text("description").orElse("").strip();
        if (description.codePointCount(0, description.length()) > LONGEST_DESCRIPTION) {
            throw HttpProblem.bad("description-too-long", "description has more than 4,000 characters.");
        }
        Optional<String> phone = field(form, "phone");
        Optional<String> readPhone = phone.map(Phone::read)
                .flatMap(reading -> reading instanceof PhoneReading.Understood(Phone number)
                        ? Optional.of(number.toString())
                        : Optional.empty());
        Optional<String> email = field(form, "email");
        Optional<String> readEmail = email.filter(address -> address.matches("[^\\s@]+@[^\\s@]+"));
        // What cannot be called or written to may still be understood by somebody.
        String words = Stream.of(
                        Optional.of(description).filter(text -> !text.isEmpty()),
                        url(form).map(url -> "media_url: " + url),
                        phone.filter(typed -> readPhone.isEmpty()).map(typed -> "phone: " + typed),
                        email.filter(typed -> readEmail.isEmpty()).map(typed -> "email: " + typed))
                .flatMap(Optional::stream)
                .collect(Collectors.joining("\n"));
        String name = Stream.of("first_name", "last_name")
                .flatMap(part -> field(form, part).stream())
                .collect(Collectors.joining(" "));
        return new NewRequest(
                service,
                point(form).orElse(null),
                field(form, "address_string").orElse(null),
                field(form, "address_id").map(NewRequest::id).orElse(null),
                name.isEmpty() ? null : name,
                readPhone.orElse(null),
                readEmail.orElse(null),
                words,
                form.attributes(),
                language,
                field(form, "secret_word").map(NewRequest::secretWord).orElse(null));
    }

    /// In one line, without what a line cannot hold.
    private static Optional<String> field(Form form, String name) {
        return form.text(name)
                .map(text -> text.replaceAll("[\\p{Cntrl}\\p{Zl}\\p{Zp}]+", " ").strip())
                .filter(text -> !text.isEmpty())
                .map(text -> {
                    if (text.length() > LONGEST_FIELD) {
                        throw HttpProblem.bad(
                                "field-too-long", name + " has more than " + LONGEST_FIELD + " characters.");
                    }
                    return text;
                });
    }

    private static Optional<Point> point(Form form) {
        Optional<String> latitude = field(form, "lat");
        Optional<String> longitude = field(form, "long");
        if (latitude.isEmpty() && longitude.isEmpty()) {
            return Optional.empty();
        }
        if (latitude.isEmpty() || longitude.isEmpty()) {
            throw HttpProblem.bad("point-half", "lat and long both need to be sent.");
        }
        return Optional.of(point(latitude.get(), longitude.get()));
    }

    private static Point point(String latitude, String longitude) {
        String degrees = "[-+]?[0-9]{1,3}(\\.[0-9]{1,18})?";
        if (latitude.matches(degrees) && longitude.matches(degrees)) {
            try {
                return new Point(Double.parseDouble(latitude), Double.parseDouble(longitude));
            } catch (IllegalArgumentException e) {
                // said below
            }
        }
        throw HttpProblem.bad(
                "point-malformed",
                "lat is a number from -90 to 90 and long one from -180 to 180, as 45.51 and -122.67.");
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw unknownAddress();
        }
    }

    static HttpProblem unknownAddress() {
        return HttpProblem.bad("address-unknown", "address_id is none of this program's. Send address_string instead.");
    }

    private static Optional<String> url(Form form) {
        return form.text("media_url").map(String::strip).map(text -> {
            try {
                URI url = new URI(text);
                if (text.length() <= LONGEST_URL
                        && url.getHost() != null
                        && Stream.of("http", "https").anyMatch(scheme -> scheme.equalsIgnoreCase(url.getScheme()))) {
                    return url.toASCIIString();
                }
            } catch (URISyntaxException e) {
                // said below
            }
            throw HttpProblem.bad("media-url", "media_url is an address on the web, http:// or https://.");
        });
    }

    private static String secretWord(String word) {
        if (word.length() < SecretWords.SHORTEST || word.length() > SecretWords.LONGEST) {
            throw HttpProblem.bad(
                    "secret-word",
                    "secret_word has " + SecretWords.SHORTEST + " to " + SecretWords.LONGEST + " characters.");
        }
        return word;
    }
}
