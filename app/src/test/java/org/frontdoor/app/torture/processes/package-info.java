/// `frontdoor torture processes`: real desktops, centrals and databases in processes of their own, over real sockets,
/// that are killed, starved and lied to. One judge compares afterwards what was called saved with what there is.
package org.frontdoor.app.torture.processes;
