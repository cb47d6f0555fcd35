"""Who works where, who stands in, who takes over, how a structure's days go, deleting."""
