"""The other side of the wire: DSSE as securesystemslib has it. One request as JSON on stdin, one answer on stdout."""

import json
import sys

from cryptography.hazmat.primitives.serialization import load_pem_private_key, load_pem_public_key
from securesystemslib.dsse import Envelope
from securesystemslib.exceptions import VerificationError
from securesystemslib.signer import CryptoSigner, SSlibKey


def public_key(pem: str, key_id: str) -> SSlibKey:
    return SSlibKey.from_crypto(load_pem_public_key(pem.encode()), keyid=key_id)


def signed(request: dict) -> dict:
    private = load_pem_private_key(request["private_pem"].encode(), None)
    signer = CryptoSigner(private, SSlibKey.from_crypto(private.public_key(), keyid=request["key_id"]))
    envelope = Envelope(request["payload"].encode(), request["payload_type"], {})
    envelope.sign(signer)
    return envelope.to_dict()


def verdict(request: dict) -> str:
    envelope = Envelope.from_dict(json.loads(request["envelope"]))
    try:
        accepted = envelope.verify([public_key(request["public_pem"], request["key_id"])], 1)
    except VerificationError:
        return "refused"
    return "accepted" if list(accepted) == [request["key_id"]] else "refused"


def main() -> None:
    request = json.load(sys.stdin)
    answer = signed(request) if request["ask"] == "sign" else verdict(request)
    json.dump(answer, sys.stdout)


main()
