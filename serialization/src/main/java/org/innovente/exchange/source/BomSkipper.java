package org.innovente.exchange.source;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** A reader that leaves out one byte order mark at the start. */
final class BomSkipper extends FilterReader {

    private boolean started;

    BomSkipper(Reader in) {
        super(in);
    }

    @Override
    public int read() throws IOException {
        char[] one = new char[1];
        return read(one, 0, 1) < 0 ? -1 : one[0];
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        int n = in.read(buffer, offset, length);
        if (started || n <= 0) {
            return n;
        }
        started = true;
        if (buffer[offset] != '\uFEFF') {
            return n;
        }
        if (n == 1) {
            return in.read(buffer, offset, length);
        }
        System.arraycopy(buffer, offset + 1, buffer, offset, n - 1);
        return n - 1;
    }
}
