package org.stet.graphql.http;

import io.smallrye.graphql.websocket.GraphQLWebSocketSession;
import io.vertx.core.http.ServerWebSocket;

/** A websocket as SmallRye's protocol handler sees it. */
record Socket(ServerWebSocket socket) implements GraphQLWebSocketSession {

    @Override
    public void sendMessage(String message) {
        socket.writeTextMessage(message);
    }

    @Override
    public void close(short statusCode, String reason) {
        if (!socket.isClosed()) {
            socket.close(statusCode, reason);
        }
    }

    @Override
    public boolean isClosed() {
        return socket.isClosed();
    }
}
