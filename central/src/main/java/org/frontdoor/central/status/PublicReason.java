package org.frontdoor.central.status;

import java.util.Map;
import org.frontdoor.model.cases.Open311Status;
import org.frontdoor.model.program.Wording;

/// Where a case stands, in a sentence for the customer.
final class PublicReason {
    private PublicReason() {}

    static Wording of(Open311Status status) {
        return switch (status) {
            case RECEIVED ->
                words("We have it and find out who takes care of it.", "Lo recibimos y averiguamos quién se encarga.");
            case ASSIGNED -> words("It is with the agency named here.", "Está con la agencia que se nombra aquí.");
            case IN_PROGRESS -> words("It is being worked on.", "Se está trabajando en ello.");
            case ON_HOLD ->
                words(
                        "It waits for something that has to come first.",
                        "Está en espera de algo que debe ocurrir primero.");
            case WORK_DONE -> words("The work is done.", "El trabajo está hecho.");
            case NO_ACTION ->
                words("It was looked at, and there was nothing to do.", "Se revisó y no había nada que hacer.");
            case REFERRED -> words("It was passed on to somebody else.", "Se remitió a otra entidad.");
            case DUPLICATE -> words("Somebody had reported the same before.", "Alguien ya había reportado lo mismo.");
            case CUSTOMER_INFORMED -> words("You were told the answer.", "Se le dio la respuesta.");
        };
    }

    private static Wording words(String english, String spanish) {
        return new Wording(Map.of("en", english, "es", spanish));
    }
}
