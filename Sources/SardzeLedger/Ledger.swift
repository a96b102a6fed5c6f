/// soon
