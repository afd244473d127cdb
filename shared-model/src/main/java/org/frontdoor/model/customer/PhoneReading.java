package org.frontdoor.model.customer;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;

/// What somebody typed as a phone number.
public sealed interface PhoneReading {

    /// A number that can be called.
    record Understood(Phone phone) implements PhoneReading {}

    /// Not a number that can be called.
    record Misread(Mistake mistake) implements PhoneReading {

        /// What to tell the person, in English.
        public String reason() {
            return switch (mistake) {
                case NOT_A_NUMBER -> "This is not a phone number.";
                case UNKNOWN_COUNTRY -> "No country has this code; check the digits behind the plus sign.";
                case NO_AREA_CODE -> "The area code is missing.";
                case TOO_SHORT -> "A digit is missing.";
                case TOO_LONG -> "There are too many digits.";
                case NO_SUCH_CODE -> "No area code or exchange begins with 0 or 1; ask for the number again.";
            };
        }
    }

    /// What is wrong with a number.
    enum Mistake {
        NOT_A_NUMBER,
        UNKNOWN_COUNTRY,
        NO_AREA_CODE,
        TOO_SHORT,
        TOO_LONG,
        NO_SUCH_CODE
    }

    /// Longer texts are no phone numbers, whatever is in them.
    int LONGEST = 100;

    static PhoneReading of(String typed) {
        if (typed.length() > LONGEST) {
            return new Misread(Mistake.NOT_A_NUMBER);
        }
        try {
            return judge(PhoneNumberUtil.getInstance().parse(typed, Phone.HOME_REGION));
        } catch (NumberParseException unreadable) {
            return new Misread(
                    switch (unreadable.getErrorType()) {
                        case INVALID_COUNTRY_CODE -> Mistake.UNKNOWN_COUNTRY;
                        case TOO_SHORT_AFTER_IDD, TOO_SHORT_NSN -> Mistake.TOO_SHORT;
                        case TOO_LONG -> Mistake.TOO_LONG;
                        case NOT_A_NUMBER -> Mistake.NOT_A_NUMBER;
                    });
        }
    }

    private static PhoneReading judge(PhoneNumber number) {
        var result = PhoneNumberUtil.getInstance().isPossibleNumberWithReason(number);
        return switch (result) {
            case IS_POSSIBLE -> fitsHome(number) ? new Understood(Phone.of(number)) : new Misread(Mistake.NO_SUCH_CODE);
            case IS_POSSIBLE_LOCAL_ONLY -> new Misread(Mistake.NO_AREA_CODE);
            case TOO_SHORT, INVALID_LENGTH -> new Misread(Mistake.TOO_SHORT);
            case TOO_LONG -> new Misread(Mistake.TOO_LONG);
            case INVALID_COUNTRY_CODE -> new Misread(Mistake.UNKNOWN_COUNTRY);
        };
    }

    /// The shape that the North American Numbering Plan gives every number, `NXX-NXX-XXXX`. Not the list of codes in
    /// use: that grows,
    /// and a customer whose new area code we have not heard of must still be called back.
    private static boolean fitsHome(PhoneNumber number) {
        return number.getCountryCode() != 1
                || Long.toString(number.getNationalNumber()).matches("[2-9][0-9]{2}[2-9][0-9]{6}");
    }
}
