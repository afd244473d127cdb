package org.frontdoor.walls;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Set;

/// A class of the model that is about something in particular: a case, a contact, an article. New packages of the model
/// count as such until they are named here.
final class KindOfRecord extends DescribedPredicate<JavaClass> {
    private static final String ROOT = "org.frontdoor.model.";

    /// What every kind has: commands and entries, the wire, who acts, and numbers leased by the block.
    private static final Set<String> COMMON = Set.of("command", "wire", "people", "number");

    KindOfRecord() {
        super("are about a kind of record");
    }

    @Override
    public boolean test(JavaClass type) {
        if (!type.getPackageName().startsWith(ROOT)) {
            return false;
        }
        String rest = type.getPackageName().substring(ROOT.length());
        int dot = rest.indexOf('.');
        return !COMMON.contains(dot < 0 ? rest : rest.substring(0, dot));
    }
}
