/// The sync engine on a real journal, a real cache and a real central; [org.frontdoor.app.sync.WorkspaceFixture] for
/// tests of rooms.
@org.jspecify.annotations.NullUnmarked
package org.frontdoor.app.sync;
