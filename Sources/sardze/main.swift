print("sardze")
