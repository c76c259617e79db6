/**
 * The ground under every exchange format: bytes with limits, one hardened XML factory, XML and JSON trees that know their
 * places, and the means to write both in a form that is the same on every machine. Not exported.
 */
package org.innovente.exchange.source;
