package org.frontdoor.model.customer;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;

/// A customer's phone number. On the wire it is E.164, with an extension as RFC 3966 writes it: `+15038234000`,
/// `+15038234000;ext=12`.
///
/// @param e164 plus sign, country code and number
/// @param extension digits, or empty
public record Phone(String e164, String extension) {

    /// Numbers without a country code are taken as numbers of this region.
    public static final String HOME_REGION = "US";

    /// The fewest digits that are looked up: fewer fit too many people.
    public static final int FEWEST_DIGITS = 4;

    private static final String EXTENSION = ";ext=";

    public Phone {
        if (!e164.matches("\\+[1-9][0-9]{4,14}") || !extension.matches("[0-9]{0,20}")) {
            throw new IllegalArgumentException("not E.164: " + e164 + EXTENSION + extension);
        }
    }

    /// What a typed number is. Any spelling is understood: `503 823 4000`, `(503) 823-4000 x12`, `1-800-GO-PARKS`, `+52
    /// 55 …`.
    public static PhoneReading read(String typed) {
        return PhoneReading.of(typed);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Phone ofWire(String wire) {
        var at = wire.indexOf(EXTENSION);
        return at < 0 ? new Phone(wire, "") : new Phone(wire.substring(0, at), wire.substring(at + EXTENSION.length()));
    }

    static Phone of(PhoneNumber number) {
        var e164 = PhoneNumberUtil.getInstance().format(number, PhoneNumberFormat.E164);
        return new Phone(e164, number.getExtension());
    }

    /// As people at home write it: `(503) 823-4000`, `(503) 823-4000 ext. 12`; a foreign number with its country code.
    public String display() {
        var numbers = PhoneNumberUtil.getInstance();
        var home = numbers.getCountryCodeForRegion(HOME_REGION);
        var number = number();
        var format = number.getCountryCode() == home ? PhoneNumberFormat.NATIONAL : PhoneNumberFormat.INTERNATIONAL;
        return numbers.format(number, format);
    }

    /// The last `count` digits of the number, without its extension; all of them when it has fewer.
    public String lastDigits(int count) {
        return e164.substring(Math.max(1, e164.length() - count));
    }

    /// Whether somebody who typed these digits may mean this number: its last four or more digits, or all of it, in any
    /// spelling.
    public boolean endsWith(String typed) {
        var digits = typed.chars()
                .filter(character -> character >= '0' && character <= '9')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append);
        return digits.length() >= FEWEST_DIGITS && e164.endsWith(digits.toString());
    }

    private PhoneNumber number() {
        try {
            var number = PhoneNumberUtil.getInstance().parse(e164, HOME_REGION);
            return extension.isEmpty() ? number : number.setExtension(extension);
        } catch (NumberParseException unknownCountry) {
            throw new IllegalStateException("E.164 that cannot be read: country code unknown", unknownCountry);
        }
    }

    @Override
    @JsonValue
    public String toString() {
        return extension.isEmpty() ? e164 : e164 + EXTENSION + extension;
    }
}
