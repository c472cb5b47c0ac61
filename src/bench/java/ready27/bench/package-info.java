/** Drives the packaged app over the loopback and sets its rates beside those of a bare server and a bare driver. */
package ready27.bench;
