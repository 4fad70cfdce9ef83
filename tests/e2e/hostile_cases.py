"""Every case of a damaged, hostile or odd repository; see hostile_world.py for what a case is."""

import hostile_content  # noqa: F401  (each module registers its cases when it is read)
import hostile_objects  # noqa: F401
import hostile_shapes  # noqa: F401
from hostile_world import CASES, KEPT, OTHER, World

__all__ = ["CASES", "KEPT", "OTHER", "World"]
