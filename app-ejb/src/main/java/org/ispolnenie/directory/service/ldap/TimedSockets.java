package org.ispolnenie.directory.service.ldap;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import javax.net.SocketFactory;

/**
 * Sockets on which nobody waits for ever. The JDK's client of directories bounds connecting and every answer but one: the
 * handshake by which a plain connection is secured. It makes them by the name of this class.
 */
public final class TimedSockets extends SocketFactory {

    /** How the JDK gets at it. */
    public static SocketFactory getDefault() {
        return new TimedSockets();
    }

    @Override
    public Socket createSocket() throws IOException {
        return timed(new Socket());
    }

    @Override
    public Socket createSocket(String host, int port) throws IOException {
        return timed(new Socket(host, port));
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress localHost, int localPort) throws IOException {
        return timed(new Socket(host, port, localHost, localPort));
    }

    @Override
    public Socket createSocket(InetAddress host, int port) throws IOException {
        return timed(new Socket(host, port));
    }

    @Override
    public Socket createSocket(InetAddress address, int port, InetAddress localAddress, int localPort)
            throws IOException {
        return timed(new Socket(address, port, localAddress, localPort));
    }

    private static Socket timed(Socket socket) throws SocketException {
        socket.setSoTimeout(LdapServer.PATIENCE_MILLIS);
        return socket;
    }
}
