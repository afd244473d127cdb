package org.frontdoor.app.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class FuzzyTest {
    @Test
    void accentsAndCapitalsDoNotMatter() {
        assertTrue(Fuzzy.score("busqueda", "Búsqueda") > 0);
        assertTrue(Fuzzy.score("KNOW", "Go to Knowledge") > 0);
    }

    @Test
    void initialsOfWordsFit() {
        assertTrue(Fuzzy.score("gtk", "Go to Knowledge") > Fuzzy.score("gtk", "Light looks kept"));
    }

    @Test
    void aWordAsItStandsFitsBest() {
        assertTrue(Fuzzy.score("triage", "Go to Triage") > Fuzzy.score("triage", "Transfer it again, gently"));
    }

    @Test
    void wordsCountFromTheirBeginning() {
        assertTrue(Fuzzy.beginsWords("pot", "Report a pothole"));
        assertTrue(Fuzzy.beginsWords("rep pot", "Report a pothole"));
        assertFalse(Fuzzy.beginsWords("pot", "Put the contact aside, or pick up the next"));
        assertFalse(Fuzzy.beginsWords("pot rep", "Report a pothole"));
        assertFalse(Fuzzy.holdsWords("pot", "Report a pothole"));
        assertTrue(Fuzzy.holdsWords("búsqueda", "La Busqueda"));
    }

    @Test
    void lettersThatAreNotThereDoNotFit() {
        assertEquals(Fuzzy.NO_MATCH, Fuzzy.score("xyz", "Go to Triage"));
    }
}
