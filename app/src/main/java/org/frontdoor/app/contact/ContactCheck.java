package org.frontdoor.app.contact;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.frontdoor.app.contact.Finishing.Fault;
import org.frontdoor.app.contact.Finishing.Where;
import org.frontdoor.model.cases.FollowUp;
import org.frontdoor.model.catalog.PlaceNeed;
import org.frontdoor.model.catalog.Questions;
import org.frontdoor.model.catalog.Service;
import org.frontdoor.model.contact.ContactOutcome;
import org.frontdoor.model.customer.PhoneReading;
import org.frontdoor.model.customer.Privacy;
import org.frontdoor.model.words.SensitiveText;

/// What still has to be asked or mended before a contact can be finished, in the order of the form.
final class ContactCheck {
    private final ContactForm form;
    private final Optional<Service> service;
    private final String language;

    /// @param language of the agent, in which questions are named
    ContactCheck(ContactForm form, Optional<Service> service, String language) {
        this.form = form;
        this.service = service;
        this.language = language;
    }

    /// Whether such a contact is about a case.
    static boolean concernsCase(ContactOutcome outcome) {
        return outcome == ContactOutcome.SERVICE_REQUEST || outcome == ContactOutcome.FEEDBACK;
    }

    List<Fault> faults(ContactOutcome outcome) {
        List<Fault> faults = new ArrayList<>();
        sensitive(form.words(), new Where.Words(), faults);
        if (form.caller().privacy() != Privacy.ANONYMOUS) {
            sensitive(form.caller().name(), new Where.Name(), faults);
        }
        sensitive(form.address(), new Where.Place(), faults);
        sensitive(form.placeDetail(), new Where.Place(), faults);
        form.answers()
                .forEach(answer ->
                        sensitive(String.join(" ", answer.values()), new Where.Question(answer.question()), faults));
        phone(faults);
        switch (outcome) {
            case INFORMATION, REFERRAL -> {}
            case SERVICE_REQUEST -> request(faults);
            case FEEDBACK -> words(faults);
        }
        if (concernsCase(outcome)
                && form.followUp() == FollowUp.EMAIL
                && (form.caller().email().isBlank() || form.caller().privacy() == Privacy.ANONYMOUS)) {
            faults.add(new Fault(new Where.Email(), "fault.email", ""));
        }
        return faults;
    }

    private void request(List<Fault> faults) {
        words(faults);
        if (form.joined() != null) {
            return;
        }
        service.ifPresent(known -> {
            if (known.place() == PlaceNeed.REQUIRED && form.address().isBlank()) {
                faults.add(new Fault(new Where.Place(), "fault.place", ""));
            }
            Questions.of(known).faults(Questions.of(known).kept(form.answers())).stream()
                    .map(fault -> new Fault(
                            new Where.Question(fault.question()),
                            "fault.question." + fault.kind().name().toLowerCase(Locale.ROOT),
                            question(known, fault.question())))
                    .forEach(faults::add);
        });
    }

    private String question(Service known, String code) {
        return known.question(code)
                .map(question -> question.description().in(language))
                .orElse(code);
    }

    private void words(List<Fault> faults) {
        if (form.words().isBlank()) {
            faults.add(new Fault(new Where.Words(), "fault.words", ""));
        }
    }

    private void phone(List<Fault> faults) {
        String typed = form.caller().phone();
        if (!typed.isBlank() && PhoneReading.of(typed) instanceof PhoneReading.Misread misread) {
            faults.add(new Fault(
                    new Where.Phone(), "fault.phone." + misread.mistake().name().toLowerCase(Locale.ROOT), ""));
        } else if (form.mayCall() && typed.isBlank()) {
            faults.add(new Fault(new Where.Phone(), "fault.phone.agreed", ""));
        }
    }

    private static void sensitive(String words, Where where, List<Fault> faults) {
        SensitiveText.in(words).problem().ifPresent(problem -> faults.add(new Fault(where, "fault.card", "")));
    }
}
