"""What moto lacks of ECR: the bytes of a layer, under the address that GetDownloadUrlForLayer gives.

The address takes PUT and DELETE as well, by which a test damages what was stored.
"""

import hashlib

from moto.core.exceptions import ServiceException
from moto.core.responses import ActionResult
from moto.ecr.models import ECRBackend
from moto.ecr.responses import ECRResponse

PLACE = "/emulated-layers/"
layers: dict[str, bytes] = {}


class LayersNotFoundException(ServiceException):
    code = "LayersNotFoundException"


def keep_layers(port):
    complete = ECRBackend.complete_layer_upload

    def complete_and_keep(self, repository_name, upload_id, layer_digests, registry_id=None):
        upload = self._get_repository(repository_name, registry_id).uploads.get(upload_id)
        if upload is not None:
            body = bytes(upload.layer_parts)
            layers[hashlib.sha256(body).hexdigest()] = body
        return complete(self, repository_name, upload_id, layer_digests, registry_id=registry_id)

    def download_url(self):
        self.ecr_backend._get_repository(self._get_param("repositoryName"), self._get_param("registryId"))
        digest = self._get_param("layerDigest")
        name = digest.removeprefix("sha256:")
        if name not in layers:
            raise LayersNotFoundException(f"layer {digest} could not be found")
        return ActionResult({"downloadUrl": f"http://127.0.0.1:{port}{PLACE}{name}", "layerDigest": digest})

    ECRBackend.complete_layer_upload = complete_and_keep
    ECRResponse.get_download_url_for_layer = download_url


def answer(environ, start_response):
    name = environ["PATH_INFO"].removeprefix(PLACE)
    method = environ["REQUEST_METHOD"]
    if method == "PUT":
        layers[name] = environ["wsgi.input"].read(int(environ.get("CONTENT_LENGTH") or 0))
    found = layers.pop(name, None) if method == "DELETE" else layers.get(name)
    status, body = ("404 Not Found", b"") if found is None else ("200 OK", found)
    start_response(status, [("Content-Length", str(len(body)))])
    return [body]
