package dev.kedge.cli;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;

/** A socket that answers whoever connects, as a PostgreSQL that is too old, or as something else altogether. */
final class FakeServer implements AutoCloseable {
    private static final int SSL_REQUEST = 80877103;
    private static final int GSS_REQUEST = 80877104;

    private final ServerSocket socket;
    private final Answer answer;

    /** How it answers one connection. */
    @FunctionalInterface
    private interface Answer {
        void give(DataInputStream in, DataOutputStream out) throws IOException;
    }

    private FakeServer(Answer answer) {
        try {
            this.socket = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        this.answer = answer;
        Thread thread = new Thread(this::serve, "fake server");
        thread.setDaemon(true);
        thread.start();
    }

    /** One that speaks PostgreSQL's protocol just far enough to say its version. */
    static FakeServer postgres(String version) {
        return new FakeServer((in, out) -> speak(in, out, version));
    }

    /** One that knows another protocol. */
    static FakeServer rubbish() {
        return new FakeServer((in, out) -> {
            out.write("HTTP/1.1 400 Bad Request\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            out.flush();
        });
    }

    /** One that never says anything. */
    static FakeServer silent() {
        return new FakeServer((in, out) -> {
            while (in.read() >= 0) {
                out.flush();
            }
        });
    }

    int port() {
        return socket.getLocalPort();
    }

    private void serve() {
        while (!socket.isClosed()) {
            try {
                Socket client = socket.accept();
                Thread thread = new Thread(() -> serve(client), "fake session");
                thread.setDaemon(true);
                thread.start();
            } catch (SocketException e) {
                // the test is over
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private void serve(Socket client) {
        try (client) {
            answer.give(new DataInputStream(client.getInputStream()), new DataOutputStream(client.getOutputStream()));
        } catch (EOFException | SocketException e) {
            // whoever connected is gone
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void speak(DataInputStream in, DataOutputStream out, String version) throws IOException {
        int kind = startup(in);
        while (kind == SSL_REQUEST || kind == GSS_REQUEST) {
            out.writeByte('N');
            out.flush();
            kind = startup(in);
        }
        message(out, 'R', new byte[4]);
        message(out, 'S', ("server_version\0" + version + "\0").getBytes(StandardCharsets.UTF_8));
        message(out, 'S', "client_encoding\0UTF8\0".getBytes(StandardCharsets.UTF_8));
        message(out, 'Z', new byte[] {'I'});
        while (true) {
            byte type = in.readByte();
            in.readNBytes(in.readInt() - Integer.BYTES);
            if (type == 'S') {
                message(out, '1', new byte[0]);
                message(out, '2', new byte[0]);
            }
            if (type == 'S' || type == 'Q') {
                message(out, 'C', "SET\0".getBytes(StandardCharsets.UTF_8));
                message(out, 'Z', new byte[] {'I'});
            }
        }
    }

    private static int startup(DataInputStream in) throws IOException {
        int length = in.readInt();
        int kind = in.readInt();
        in.readNBytes(length - 2 * Integer.BYTES);
        return kind;
    }

    private static void message(DataOutputStream out, char type, byte[] body) throws IOException {
        out.writeByte(type);
        out.writeInt(body.length + Integer.BYTES);
        out.write(body);
        out.flush();
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
