package org.stet.browser;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;

/** A page of somebody else, on another port of this machine. */
final class ForeignSite implements AutoCloseable {

    private final HttpServer server;

    private ForeignSite(HttpServer server) {
        this.server = server;
    }

    static ForeignSite show(String html) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
        server.createContext("/", exchange -> answer(exchange, html.getBytes(StandardCharsets.UTF_8)));
        server.start();
        return new ForeignSite(server);
    }

    /** @param host one of this machine's names: a browser takes each for a site of its own */
    String address(String host) {
        return "http://" + host + ":" + server.getAddress().getPort() + "/";
    }

    private static void answer(HttpExchange exchange, byte[] page) throws IOException {
        exchange.getResponseHeaders().add("Content-Type", "text/html; charset=utf-8");
        exchange.sendResponseHeaders(200, page.length);
        exchange.getResponseBody().write(page);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
