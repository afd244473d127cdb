package org.frontdoor.app.contact;

import java.util.Locale;
import javafx.beans.value.ObservableValue;
import org.frontdoor.app.ui.controls.NumberCard;
import org.frontdoor.app.ui.text.Texts;
import org.frontdoor.model.contact.ContactOutcome;
import org.frontdoor.model.number.ToldNumber;

/// The card with the number that a customer is told when a contact is finished.
///
/// @param texts of the area `contact`
/// @param numbers of the area `number`
record DoneCard(Texts texts, Texts numbers) {

    /// @param next begins the next contact
    NumberCard of(ContactModel contact, Finishing.Done done, ToldNumber number, Runnable next) {
        ObservableValue<String> saved =
                contact.whereabouts.map(now -> texts.say("done." + now.name().toLowerCase(Locale.ROOT)));
        return new NumberCard(
                numbers,
                number,
                Locale.forLanguageTag(contact.language.get()),
                new NumberCard.Facts(saved, subject(contact, done), done.told()),
                new NumberCard.Steps(null, next));
    }

    /// What the number is for; in words of its kind where neither service nor place is known.
    private String subject(ContactModel contact, Finishing.Done done) {
        if (done.follows().isPresent()) {
            String follows = texts.say("done.follows", done.follows().get().grouped());
            return done.title().isEmpty() ? follows : follows + " · " + done.title();
        }
        if (!done.title().isEmpty()) {
            return done.title();
        }
        return texts.say(
                done.outcome() == ContactOutcome.FEEDBACK
                        ? "feedback." + contact.feedback.get().name().toLowerCase(Locale.ROOT)
                        : "done.triage");
    }
}
