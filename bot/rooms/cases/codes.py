"""Codes to suggest: trees, birds, stones, waters. Same in every language, so that a team means the same."""

CODES = (
    "Alder", "Amber", "Anchor", "Aspen", "Basalt", "Bay", "Beech", "Brook", "Canyon", "Cedar", "Cirrus", "Clover",
    "Comet", "Coral", "Crane", "Cypress", "Dune", "Elm", "Estuary", "Falcon", "Fjord", "Flint", "Garnet", "Glacier",
    "Granite", "Harbour", "Hazel", "Heath", "Hornbeam", "Iris", "Island", "Ivy", "Jasper", "Juniper", "Kestrel",
    "Lagoon", "Larch", "Lark", "Laurel", "Linden", "Lotus", "Maple", "Marble", "Meadow", "Mistral", "Moss", "Myrtle",
    "Nova", "Oak", "Olive", "Onyx", "Opal", "Orchid", "Osprey", "Pebble", "Pine", "Poplar", "Prairie", "Quarry",
    "Raven", "Reed", "Ridge", "River", "Rowan", "Sage", "Sapphire", "Sequoia", "Slate", "Sorrel", "Spruce", "Summit",
    "Swift", "Sycamore", "Tern", "Thistle", "Topaz", "Tundra", "Valley", "Violet", "Willow", "Wren", "Yarrow", "Yew",
)  # fmt: skip
