package org.frontdoor.central;

class SequencerOnH2Test extends SequencerContract {
    @Override
    CentralSettings settings() {
        return CentralSettings.on("jdbc:h2:mem:sequencer;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=10000", "central", "");
    }

    @Override
    boolean writeSideBySide() {
        return true;
    }
}
