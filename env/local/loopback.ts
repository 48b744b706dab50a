/**
 * Loaded into the Playground before its own code. The Playground listens on every network of the machine, and a bot
 * in development believes whoever speaks through it: so it is kept on loopback, as the bot itself is.
 */
import { Server } from 'node:net'

const listen = Server.prototype.listen

function onLoopback(this: Server, port: number, ready?: () => void): Server {
  return Reflect.apply(listen, this, [port, '127.0.0.1', ready])
}

// `as`: listen has ten forms, and the Playground uses this one only.
Server.prototype.listen = onLoopback as typeof listen
