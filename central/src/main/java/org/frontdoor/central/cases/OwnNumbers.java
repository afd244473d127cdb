package org.frontdoor.central.cases;

import java.util.function.Supplier;
import org.frontdoor.central.commands.LastWord;
import org.frontdoor.central.commands.NotNow;
import org.frontdoor.central.numbers.NumberLeases;
import org.frontdoor.model.cases.Case;
import org.frontdoor.model.command.Change;
import org.frontdoor.model.command.Problem;
import org.frontdoor.model.number.CaseNumber;
import org.frontdoor.model.number.ProvisionalNumber;
import org.jdbi.v3.core.Handle;

/// Gives a case that came with a provisional number its own, in the transaction that opens it; likewise a customer who
/// was added to one.
public final class OwnNumbers implements LastWord {
    private static final Problem NONE_LEFT = new Problem(
            "numbers-used-up", "All case numbers of this year are given out. The case keeps its provisional number.");

    private final NumberLeases leases;

    public OwnNumbers(NumberLeases leases) {
        this.leases = leases;
    }

    @Override
    public Change over(Handle handle, Change change) {
        if (!(change instanceof Change.Put<?> put && put.entry() instanceof Case found)) {
            return change;
        }
        Supplier<CaseNumber> next = () -> leases.one(handle).orElseThrow(() -> new NotNow(NONE_LEFT));
        if (ProvisionalNumber.like(found.number())) {
            return new Change.Put<>(Case.KIND, found.numbered(next.get()).followersNumbered(next));
        }
        return found.followers().stream()
                        .anyMatch(added -> added.number() != null && ProvisionalNumber.like(added.number()))
                ? new Change.Put<>(Case.KIND, found.followersNumbered(next))
                : change;
    }
}
