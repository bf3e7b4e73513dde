"""A listing of versions that copies no bytes.

moto copies every object of a bucket, bytes and all, for each page of a listing, and tracks each copy like an instance of its own:
with a thousand objects a listing took a quarter of a second, and a run ended with 13 GB. What a listing tells of a version stands
beside its bytes, so the copy shares them with the object, which alone may throw them away.
"""

from moto.s3.models import FakeKey


class ToldVersion(FakeKey):
    # moto finds the service of a class by its module.
    __module__ = FakeKey.__module__

    def __del__(self):
        """The bytes are the object's."""


def copy_no_bytes():
    def told(self, _):
        version = object.__new__(ToldVersion)
        version.__dict__.update(self.__dict__)
        return version

    FakeKey.__deepcopy__ = told
