"""Who works where, coming and leaving, a structure's settings, the trail."""
