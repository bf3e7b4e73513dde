"""moto's server on a port of the loopback interface, one request at a time.

S3 judges the condition of a put and carries it out as one step, and SSM gives each version once. moto reads and writes in
threads without a lock, so of two writers both could win; here each request has the state for itself.
"""

import sys
import threading

import ecr_layers
import told_versions
from moto.moto_server.werkzeug_app import DomainDispatcherApplication, create_backend_app
from werkzeug.serving import WSGIRequestHandler, run_simple

application = DomainDispatcherApplication(create_backend_app)
turn = threading.Lock()


def one_at_a_time(environ, start_response):
    with turn:
        if environ["PATH_INFO"].startswith(ecr_layers.PLACE):
            return ecr_layers.answer(environ, start_response)
        return list(application(environ, start_response))


class Handler(WSGIRequestHandler):
    protocol_version = "HTTP/1.1"

    def log(self, *_):
        """Every request would be a line."""


ecr_layers.keep_layers(int(sys.argv[1]))
told_versions.copy_no_bytes()
run_simple("127.0.0.1", int(sys.argv[1]), one_at_a_time, threaded=True, request_handler=Handler)
